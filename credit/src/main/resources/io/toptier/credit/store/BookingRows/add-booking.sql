insert into credit.booking (company, number, booked_on)
values (:company, :number, :bookedOn)
